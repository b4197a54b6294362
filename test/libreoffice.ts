// LibreOffice, where it is installed: opens Word documents, accepts or rejects all their changes, and tells their text.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A document, and what is done with its changes before its text is read. */
export type Job = {
  bytes: Uint8Array;
  command: 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges' | null;
};

/** Why it cannot be asked, or null when it can. */
export const whyNoOffice = (): string | null =>
  spawnSync('soffice', ['--version']).status === 0 ? null : 'soffice (LibreOffice) is not on the PATH';

/** The text of each document as LibreOffice writes it, with the bullets and numbers of lists. */
export function officeTexts(jobs: readonly Job[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-office-'));
  try {
    const files = jobs.map(({ bytes, command }, at) => {
      const [source, target] = [join(folder, `${at}.docx`), join(folder, `${at}.txt`)];
      writeFileSync(source, bytes);
      return { source, target, command };
    });
    const calls = files.map(
      ({ source, target, command }) =>
        `Resolve "${pathToFileURL(source).href}", "${pathToFileURL(target).href}", "${command ? `.uno:${command}` : ''}"`,
    );
    const profile = join(folder, 'profile');
    // The first start fills the profile with macros of its own.
    office(profile, '--terminate_after_init');
    writeMacro(join(profile, 'user', 'basic'), calls);
    office(profile, 'macro:///Standard.Module1.Main');
    return files.map(({ target }) => readFileSync(target, 'utf8').replace(/^\ufeff/, ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function office(profile: string, order: string): void {
  const { status, stderr } = spawnSync(
    'soffice',
    [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', order],
    { encoding: 'utf8', timeout: 120_000 },
  );
  if (status !== 0) throw new Error(`soffice ended with ${String(status)}: ${stderr}`);
}

/** A library of macros as LibreOffice keeps it in a user's profile. */
function writeMacro(folder: string, calls: readonly string[]): void {
  const library =
    'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';
  mkdirSync(join(folder, 'Standard'), { recursive: true });
  writeFileSync(
    join(folder, 'script.xlc'),
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries ${library}>
 <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>
`,
  );
  writeFileSync(
    join(folder, 'Standard', 'script.xlb'),
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
`,
  );
  const source = `${basic}\nSub Main\n${calls.join('\n')}\nStarDesktop.terminate()\nEnd Sub\n`;
  const escaped = source.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  writeFileSync(
    join(folder, 'Standard', 'Module1.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>
`,
  );
}

const basic = `
Sub Resolve(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  If command <> "" Then
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  End If
  Dim text(1) As New com.sun.star.beans.PropertyValue
  text(0).Name = "FilterName"
  text(0).Value = "Text (encoded)"
  text(1).Name = "FilterOptions"
  text(1).Value = "UTF8,LF,,"
  document.storeToURL(target, text())
  document.close(True)
End Sub`;
