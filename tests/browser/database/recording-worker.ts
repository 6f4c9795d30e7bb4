/** A worker script that tells, on a channel, each address that the real script asks for. */
function recordingScript(url: string | URL, channel: string): string {
  const absolute = new URL(url, location.href).href;
  return `
    const channel = new BroadcastChannel(${JSON.stringify(channel)});
    const tell = (address) => channel.postMessage(String(address));
    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (method, address, ...rest) {
      tell(address);
      return open.call(this, method, address, ...rest);
    };
    const realFetch = self.fetch;
    self.fetch = (request, init) => {
      tell(request.url ?? request);
      return realFetch(request, init);
    };
    const realImport = self.importScripts;
    realImport.call(self, ${JSON.stringify(absolute)});
    self.importScripts = (...addresses) => {
      addresses.forEach(tell);
      return realImport.apply(self, addresses);
    };
  `;
}

/** The browser's Worker, but each worker made reports to `channel` the addresses that it asks for. */
export function recordingWorker(channel: string): typeof Worker {
  return class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      const script = new Blob([recordingScript(url, channel)], { type: 'text/javascript' });
      super(URL.createObjectURL(script), options);
    }
  };
}
