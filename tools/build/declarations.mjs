// Writes the type declarations of the library, for ES modules and for CommonJS:
//   node tools/build/declarations.mjs FOLDER
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';
import { InferredTypes } from './expand-inferred.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Writes `types/index.d.ts` and `types/index.d.cts` into the folder. */
async function writeDeclarations(folder) {
  const parts = mkdtempSync(join(folder, 'declarations-'));
  try {
    emitParts(parts);
    const bundle = await rollup({
      input: join(parts, 'src/index.d.ts'),
      plugins: [dts()],
      onLog: () => undefined,
    });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    mkdirSync(join(folder, 'types'), { recursive: true });
    const { code } = output[0];
    writeFileSync(join(folder, 'types/index.d.ts'), code);
    // The copy has no comments, to keep the package below its limit.
    writeFileSync(join(folder, 'types/index.d.cts'), code.replaceAll(/^[ \t]*\/\*\*[^]*?\*\/\n/gmu, ''));
  } finally {
    rmSync(parts, { recursive: true, force: true });
  }
}

/** Writes a declaration file per source file, with inferred types expanded. */
function emitParts(parts) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: ['src/index.ts'] },
    ts.sys,
    root,
  );
  const emitOptions = {
    ...options,
    emitDeclarationOnly: true,
    noCheck: true,
    noEmit: false,
    stripInternal: true,
  };
  const program = ts.createProgram([join(root, 'src/index.ts')], emitOptions);
  const inferred = new InferredTypes(program, ({ fileName }) => !fileName.includes('/node_modules/'));
  program.emit(undefined, (_, text, __, ___, [source]) => {
    const path = join(parts, relative(root, source.fileName).replace(/\.tsx?$/, '.d.ts'));
    mkdirSync(dirname(path), { recursive: true });
    const imported = text.replaceAll(/(from '\.[^']*)\.tsx?'/g, "$1.js'");
    writeFileSync(path, inferred.expand(imported, program.getSourceFile(source.fileName)));
  });
}

await writeDeclarations(process.argv[2]);
