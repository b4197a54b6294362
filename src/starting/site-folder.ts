// All the files of a new site beside its example notice.
import type { AuthorLang } from '../model.ts';
import { siteFile } from '../reading/notice-files.ts';
import { readme } from './readme.ts';
import { siteSkeleton, type BegunSite } from './site-skeleton.ts';
import { githubComment, githubWorkflow, gitlabPipeline } from './workflows.ts';

/** The files by path. `version` is the exact version of this program, which the site is to use. */
export function siteFolder(
  begun: BegunSite,
  { notice, version, lang }: { notice: string; version: string; lang: AuthorLang },
): Map<string, string> {
  const [source = 'fi'] = begun.languages;
  return new Map([
    [siteFile, siteSkeleton(begun, lang)],
    ['package.json', json(packageOf(version))],
    ['README.md', readme({ notice, source }, lang)],
    ['.gitignore', 'node_modules/\ndist/\ndist.lock\nreview/\nreview.lock\n.seloste/\n'],
    ['.editorconfig', editorconfig],
    ['.github/workflows/notices.yml', githubWorkflow(lang)],
    ['.github/workflows/notices-comment.yml', githubComment(lang)],
    ['.gitlab-ci.yml', gitlabPipeline(lang)],
    ['.vscode/settings.json', json(settings)],
    ['.vscode/extensions.json', json(extensions)],
  ]);
}

const packageOf = (version: string) => ({
  private: true,
  engines: { node: '>=20.19' },
  scripts: { build: 'seloste build', check: 'seloste check', preview: 'seloste preview' },
  dependencies: { seloste: version },
});

const editorconfig = `root = true

[*]
charset = utf-8
end_of_line = lf
indent_style = space
indent_size = 2
insert_final_newline = true
`;

// Spelling is checked by the program, which knows the words of the field; a dictionary for code does not.
const settings = {
  'cSpell.enabled': false,
  'editor.wordWrap': 'on',
  'files.encoding': 'utf8',
  'files.eol': '\n',
};

const extensions = {
  recommendations: ['editorconfig.editorconfig'],
  unwantedRecommendations: ['streetsidesoftware.code-spell-checker'],
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
