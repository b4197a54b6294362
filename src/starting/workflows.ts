// What a site's folder tells its forge to do: check and review what is proposed, publish what is accepted.
import type { AuthorLang } from '../model.ts';

// Each action at the commit of the release that is named beside it: a tag can be moved, a commit cannot.
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const setupNode = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0';
const uploadArtifact = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0';
const uploadPages = 'actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0';
const deployPages = 'actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0';

/**
 * A workflow of GitHub Actions. Its jobs may read the repository and nothing else, and have no secret to give away, so
 * that they are safe to run on a proposal from a stranger; the one that publishes runs nothing of the repository's.
 */
export const githubWorkflow = (lang: AuthorLang): string => `name: notices

on:
  pull_request:
  push:
    branches: [main]
  schedule:
    # Every night just after midnight in Finland, so that a version is public on the day it comes into force.
    - cron: '10 22 * * *'
  workflow_dispatch:

permissions:
  contents: read

env:
  TZ: Europe/Helsinki

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

  review:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${checkout}
        with:
          fetch-depth: 2
          persist-credentials: false
      - uses: ${setupNode}
        with:
          node-version: 20
      - run: npm ci --ignore-scripts
      # What was never released is compared with the branch that the proposal is made to.
      - run: git reset --quiet --soft HEAD^1
      - run: npx --no-install seloste review --lang ${lang} --out review
      - run: npx --no-install seloste review --lang ${lang} --summary > comment.md
      - run: cat comment.md >> "$GITHUB_STEP_SUMMARY"
      - uses: ${uploadArtifact}
        with:
          name: review
          path: review
          if-no-files-found: error
      - uses: ${uploadArtifact}
        with:
          name: comment
          path: comment.md
          if-no-files-found: error

  build:
    if: github.event_name != 'pull_request' && github.ref == 'refs/heads/main'
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
      - uses: ${uploadPages}
        with:
          path: dist

  publish:
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      id-token: write
      pages: write
    concurrency: publish
    environment:
      name: github-pages
      url: \${{ steps.deploy.outputs.page_url }}
    steps:
      - id: deploy
        uses: ${deployPages}
`;

/**
 * The workflow that puts the summary of a review into one comment of its pull request. It runs as it is on the main branch,
 * whatever is proposed: of the proposal's run it reads the beginning of one file, as text. Which pull request it is about is
 * asked of the forge, and the text mentions nobody.
 */
export const githubComment = (lang: AuthorLang): string => `name: notices-comment

on:
  workflow_run:
    workflows: [notices]
    types: [completed]

permissions: {}

jobs:
  comment:
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: read
      pull-requests: write
    env:
      GH_TOKEN: \${{ github.token }}
      RUN: \${{ github.event.workflow_run.id }}
      HEAD_SHA: \${{ github.event.workflow_run.head_sha }}
      HEAD_OWNER: \${{ github.event.workflow_run.head_repository.owner.login }}
      HEAD_BRANCH: \${{ github.event.workflow_run.head_branch }}
    steps:
      - run: |
          set -u
          api="repos/$GITHUB_REPOSITORY"
          number=$(gh api --method GET "$api/pulls" -f state=open -f head="$HEAD_OWNER:$HEAD_BRANCH" \\
            --jq '.[] | "\\(.head.sha) \\(.number)"' | awk -v sha="$HEAD_SHA" '$1 == sha { print $2; exit }')
          artifact=$(gh api "$api/actions/runs/$RUN/artifacts" \\
            --jq 'first(.artifacts[] | select(.name == "comment" and .size_in_bytes < 100000)) | .id')
          if [ -z "$number" ] || [ -z "$artifact" ]; then exit 0; fi

          gh api "$api/actions/artifacts/$artifact/zip" > comment.zip
          {
            echo '<!-- seloste -->'
            unzip -p comment.zip comment.md | head -c 50000 | sed 's/@/@\\&#8203;/g' | head -c 60000 | iconv -c -f UTF-8 -t UTF-8
            printf '\\n\\n[${whole[lang]}](%s)\\n' "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$RUN#artifacts"
          } > body.md

          earlier=$(gh api --paginate "$api/issues/$number/comments" \\
            --jq '.[] | select(.user.login == "github-actions[bot]" and (.body | startswith("<!-- seloste -->"))) | .id' | head -n 1)
          if [ -n "$earlier" ]; then
            gh api --silent --method PATCH "$api/issues/comments/$earlier" -F body=@body.md
          else
            gh api --silent --method POST "$api/issues/$number/comments" -F body=@body.md
          fi
`;

const whole: Record<AuthorLang, string> = {
  fi: 'Koko katselmointi: liite review',
  en: 'The whole review: artifact review',
};

/** The same for GitLab: the findings of a check show beside the lines of the proposal, and the review is linked to it. */
export const gitlabPipeline = (lang: AuthorLang): string => `image: node:20

# Add a schedule under Build > Pipeline schedules, every night after midnight, so that a version is public on the day it
# comes into force.
variables:
  TZ: Europe/Helsinki

workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

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

review:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: '0'
  script:
    # What was never released is compared with the branch that the proposal is made to.
    - git reset --quiet --soft "$CI_MERGE_REQUEST_DIFF_BASE_SHA"
    - npx --no-install seloste review --lang ${lang} --out review
    - npx --no-install seloste review --lang ${lang} --summary --review-url "$CI_JOB_URL/artifacts/file/review" > comment.md
    - cat comment.md
  artifacts:
    expose_as: ${exposed[lang]}
    paths:
      - review/
      - comment.md
    expire_in: 4 weeks
  environment:
    name: review/$CI_MERGE_REQUEST_IID
    url: $CI_JOB_URL/artifacts/file/review/index.html
    auto_stop_in: 4 weeks

pages:
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npx --no-install seloste build --lang ${lang} --out public
  artifacts:
    paths:
      - public
  environment:
    name: production
`;

const exposed: Record<AuthorLang, string> = { fi: 'Selosteiden katselmointi', en: 'Review of the notices' };
