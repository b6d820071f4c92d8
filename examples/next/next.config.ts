/**
 * Without this, Next looks for a lock file in the folders above, and takes the topmost one for the project.
 */
import type { NextConfig } from "next";

const config: NextConfig = { turbopack: { root: import.meta.dirname } };

export default config;
