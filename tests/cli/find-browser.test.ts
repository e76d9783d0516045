import { describe, expect, it } from "vitest";
import { BrowserMissing, findBrowser, hasDisplay, type Machine } from "../../lib/cli/find-browser.ts";

function machine(platform: NodeJS.Platform, programs: readonly string[], env: Machine["env"] = {}): Machine {
  return { platform, env, isProgram: (path) => programs.includes(path) };
}

describe("findBrowser", () => {
  it("takes the browser that CHROME_PATH names, before any other", () => {
    const env = { CHROME_PATH: "/opt/mine/chrome" };
    expect(findBrowser(machine("linux", ["/usr/bin/chromium", "/opt/mine/chrome"], env))).toBe("/opt/mine/chrome");
  });

  it("says so when CHROME_PATH leads nowhere, rather than quietly taking another", () => {
    const wrong = machine("linux", ["/usr/bin/chromium"], { CHROME_PATH: "/opt/gone" });
    expect(() => findBrowser(wrong)).toThrow("CHROME_PATH says /opt/gone");
  });

  it.each<[NodeJS.Platform, string, Machine["env"]]>([
    ["linux", "/usr/bin/chromium", {}],
    ["linux", "/home/ann/bin/google-chrome-stable", { PATH: "/home/ann/bin:/usr/bin" }],
    ["linux", "/usr/bin/microsoft-edge", {}],
    ["darwin", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", {}],
    ["darwin", "/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium", { HOME: "/Users/ann" }],
    ["win32", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe", { ProgramFiles: "C:\\Program Files" }],
    [
      "win32",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
      { "ProgramFiles(x86)": "C:\\Program Files (x86)" },
    ],
  ])("finds on %s %s", (platform, program, env) => {
    expect(findBrowser(machine(platform, [program], env))).toBe(program);
  });

  it("prefers Chromium to Chrome and Edge, wherever on the path it is", () => {
    const all = ["/usr/bin/microsoft-edge", "/usr/bin/google-chrome", "/snap/bin/chromium"];
    expect(findBrowser(machine("linux", all))).toBe("/snap/bin/chromium");
  });

  it.each<[NodeJS.Platform, string]>([
    ["linux", "sudo apt-get install -y chromium"],
    ["darwin", "brew install --cask google-chrome"],
    ["win32", "winget install Google.Chrome"],
  ])("says on %s the one command that installs one", (platform, command) => {
    expect(() => findBrowser(machine(platform, []))).toThrow(BrowserMissing);
    expect(() => findBrowser(machine(platform, []))).toThrow(command);
  });
});

describe("hasDisplay", () => {
  it("is about Linux only: X or Wayland", () => {
    expect(hasDisplay({ platform: "linux", env: {} })).toBe(false);
    expect(hasDisplay({ platform: "linux", env: { DISPLAY: ":0" } })).toBe(true);
    expect(hasDisplay({ platform: "linux", env: { WAYLAND_DISPLAY: "wayland-0" } })).toBe(true);
    expect(hasDisplay({ platform: "darwin", env: {} })).toBe(true);
  });
});
