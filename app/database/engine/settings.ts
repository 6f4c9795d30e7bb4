/** Kept below the 4 GiB that WebAssembly can address, so that the engine refuses a statement before it breaks. */
export const MEMORY_LIMIT = '3GiB';

/**
 * Run in this order on a new engine, each as one statement. After the last no setting can be changed
 * again, so SQL from any source can reach no file, address or extension.
 */
export const SAFE_SETTINGS: readonly string[] = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET allow_community_extensions = false',
  'SET allow_persistent_secrets = false',
  "SET temp_directory = ''",
  'SET preserve_insertion_order = true',
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];

/** The settings of a wasm engine that may use as much memory as `memoryLimit` says. */
export function wasmSettings(memoryLimit: string = MEMORY_LIMIT): readonly string[] {
  return [`SET memory_limit = '${memoryLimit}'`, ...SAFE_SETTINGS];
}
