import "@testing-library/jest-dom/vitest";
import { cleanup, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach } from "vitest";
import { pageMessages } from "../../components/words/page-messages.ts";
import { Words } from "../../components/words/Words.tsx";

afterEach(cleanup);

/** Shows components with their words, and gives the person who uses them. */
export function show(children: ReactNode, language: "en" | "nl" = "en") {
  const view = render(<Words language={language}>{children}</Words>);
  return {
    user: userEvent.setup(),
    showAgain: (again: ReactNode) => view.rerender(<Words language={language}>{again}</Words>),
    unmount: view.unmount,
  };
}

/** The same for what stands in the extension's own pages only. */
export const showPage = (children: ReactNode, language: "en" | "nl" = "en") =>
  render(
    <Words language={language} messages={pageMessages}>
      {children}
    </Words>,
  );
