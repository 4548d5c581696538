import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";

export interface OpenBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** A real Chromium from the registry, with its own libraries and a temporary folder of its own; undefined where it cannot run. */
export async function openChromium(): Promise<OpenBrowser | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "kader-chromium-"));
  const before = { ...process.env };
  // Both are read while the package is imported: the first makes it bring its own shared libraries.
  Object.assign(process.env, { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x", TMPDIR: folder });
  const close = () => {
    Object.assign(process.env, before);
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const { default: puppeteer } = await import("puppeteer-core");
    const executablePath = await chromium.executablePath();
    process.env["FONTCONFIG_FILE"] = fontsOf(folder);
    const browser = await puppeteer.launch({
      executablePath,
      args: ["--no-sandbox"],
      headless: "shell",
      userDataDir: join(folder, "profile"),
    });
    return {
      browser,
      close: async () => {
        await browser.close();
        close();
      },
    };
  } catch {
    close();
    return undefined;
  }
}

/** Points at the font that the package unpacks; its own configuration looks in a fixed folder, and text without a font has no width. */
function fontsOf(folder: string): string {
  const file = join(folder, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "cache")}</cachedir></fontconfig>`,
  );
  return file;
}
