// The slice of Eleventy's API that we use; it ships no types.
declare module '@11ty/eleventy' {
  import type { Environment } from 'nunjucks';

  type Config = {
    setUseGitIgnore(use: boolean): void;
    setTemplateFormats(formats: string[]): void;
    setDataFileSuffixes(suffixes: string[]): void;
    setLibrary(extension: 'njk', environment: Environment): void;
    setFrontMatterParsingOptions(options: { engines: Record<string, unknown> }): void;
    addTemplate(path: string, content: string, data: Record<string, unknown>): void;
  };
  type Options = { quietMode: boolean; configPath: false; config: (site: Config) => void };
  type Rendered = { url: string | false; inputPath: string; outputPath: string | false; content: string };

  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    disableLogger(): void;
    toJSON(): Promise<Rendered[]>;
  }
}

declare module 'nunjucks' {
  type LoaderOptions = { noCache: boolean };
  type EnvironmentOptions = { autoescape: boolean; throwOnUndefined: boolean; trimBlocks: boolean };
  class FileSystemLoader {
    constructor(folders: readonly string[], options: LoaderOptions);
  }
  class Environment {
    constructor(loader: FileSystemLoader, options: EnvironmentOptions);
  }
  const nunjucks: { FileSystemLoader: typeof FileSystemLoader; Environment: typeof Environment };
  export default nunjucks;
  export type { Environment };
}
