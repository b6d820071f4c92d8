/**
 * The frame of all pages.
 */
import type { ReactNode } from "react";

export const metadata = { title: "Your files" };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
