/** The engine is not there to be asked. The message is fit to be shown. */
export class NoEngine extends Error {
  override readonly name = 'NoEngine';
}
