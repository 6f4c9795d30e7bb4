import { build, BuildFailed } from './build.ts';

try {
  await build(process.cwd());
} catch (error) {
  console.error(error instanceof BuildFailed ? error.message : error);
  process.exit(1);
}
