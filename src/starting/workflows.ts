// What a site's folder tells its forge to do: check what is proposed, build what is accepted.
import type { AuthorLang } from '../model.ts';

// Each action at the commit of the release that is named beside it: a tag can be moved, a commit cannot.
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const setupNode = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0';
const uploadArtifact = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0';

/**
 * A workflow of GitHub Actions. It may read the repository and nothing else, and has no secret to give away, so that
 * it is safe to run on a proposal from a stranger.
 */
export const githubWorkflow = (lang: AuthorLang): string => `name: notices

on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  check:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - uses: ${setupNode}
        with:
          node-version: 20
      - run: npm ci --ignore-scripts
      - run: npx --no-install seloste check --format github --lang ${lang}

  build:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - uses: ${setupNode}
        with:
          node-version: 20
      - run: npm ci --ignore-scripts
      - run: npx --no-install seloste build --lang ${lang}
      - uses: ${uploadArtifact}
        with:
          name: site
          path: dist
          if-no-files-found: error
`;

/** The same for GitLab: the findings of a check show beside the lines of the proposal. */
export const gitlabPipeline = (lang: AuthorLang): string => `image: node:20-slim

before_script:
  - npm ci --ignore-scripts

check:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - npx --no-install seloste check --format gitlab > gl-code-quality-report.json || true
    - npx --no-install seloste check --lang ${lang}
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json

build:
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npx --no-install seloste build --lang ${lang}
  artifacts:
    paths:
      - dist
`;
