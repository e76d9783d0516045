import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser, sandboxArguments } from "./find-browser.ts";
import { projectFolder } from "./project-folder.ts";

// Draws assets/icons/drieklank.svg in all sizes that browsers and stores ask for: `npm run icons` after a change of it.

/** Side of the picture, and of the drawing in it; the Chrome Web Store wants 16 px of air around its 96 px. */
const sizes = [
  { side: 16, drawing: 16 },
  { side: 32, drawing: 32 },
  { side: 48, drawing: 48 },
  { side: 96, drawing: 96 },
  { side: 128, drawing: 96 },
];

const source = join(projectFolder, "assets/icons/drieklank.svg");
const target = join(projectFolder, "assets/public/icon");

const svg = await readFile(source, "utf8");
const browser = await chromium.launch({ executablePath: findBrowser(), args: sandboxArguments() });
try {
  await mkdir(target, { recursive: true });
  const page = await browser.newPage();
  for (const { side, drawing } of sizes) {
    await page.setViewportSize({ width: side, height: side });
    const style = `position:fixed;inset:0;margin:auto;width:${drawing}px;height:${drawing}px`;
    await page.setContent(svg.replace("<svg ", `<svg style="${style}" `));
    await page.screenshot({ path: join(target, `${side}.png`), omitBackground: true });
    process.stdout.write(`assets/public/icon/${side}.png\n`);
  }
} finally {
  await browser.close();
}
