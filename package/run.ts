import { buildPackage } from "./build";

process.stdout.write(`${await buildPackage()}\n`);
