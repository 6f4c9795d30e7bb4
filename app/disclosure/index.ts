/**
 * The two entry points for whoever has tables that shall leave, with the rules they take.
 *
 * ```ts
 * const solver = await openSolver();
 * const release = protect([table], defaultPolicy, [], solver);
 * const report = await audit(release, solver); // report.state: 'passed', 'refused' or 'not_audited'
 * ```
 */
export { audit } from '#app/disclosure/audit/audit.ts';
export type { AuditFinding, AuditReport } from '#app/disclosure/audit/audit-report.ts';
export type { Sum } from '#app/disclosure/counts.ts';
export { defaultPolicy, type DisclosurePolicy } from '#app/disclosure/policy.ts';
export { policyPresets, presetPolicy } from '#app/disclosure/presets.ts';
export { protect, type Release } from '#app/disclosure/protect.ts';
export { openSolver } from '#app/disclosure/solver/open-solver.ts';
