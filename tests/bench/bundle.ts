import { join } from "node:path";
import { build, type PluginOption } from "vite";
import config from "../../wxt.config.ts";

/** Bundles the engine into one file as the extension ships it, with the plugins of the project's own build; gives its path. */
export async function bundleEngine(folder: string): Promise<string> {
  const env = { mode: "production", command: "build", browser: "chrome", manifestVersion: 3 } as const;
  const plugins: PluginOption[] = (await config.vite?.(env))?.plugins ?? [];
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "silent",
    plugins,
    build: {
      // By another name Node would read the whole of it once more to find out that it is a module.
      lib: { entry: join(import.meta.dirname, "engine.ts"), formats: ["es"], fileName: () => "engine.mjs" },
      outDir: folder,
      emptyOutDir: false,
      minify: true,
    },
  });
  return join(folder, "engine.mjs");
}
