import type { Check, CheckAction } from './check.ts';

/** What somebody has chosen in place of a check’s default, by the check’s key. */
export interface CheckSettings {
  readonly actions: Readonly<Record<string, CheckAction>>;
}

export const defaultCheckSettings: CheckSettings = { actions: {} };

/** What is done about a check’s rows: what was chosen, where the check offers it, else its default. */
export function actionOf(check: Check, { actions }: CheckSettings): CheckAction {
  const chosen = Object.hasOwn(actions, check.key) ? actions[check.key] : undefined;
  return chosen !== undefined && check.options.includes(chosen) ? chosen : check.defaultAction;
}

/** The settings with another action for one check. Choosing its default again forgets the choice. */
export function withAction(
  settings: CheckSettings,
  { key, defaultAction }: Check,
  action: CheckAction,
): CheckSettings {
  const others = Object.entries(settings.actions).filter(([each]) => each !== key);
  const chosen = action === defaultAction ? others : [...others, [key, action] as const];
  return { actions: Object.fromEntries(chosen) };
}
