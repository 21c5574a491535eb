; Installer for Windows, made by Inno Setup 6.3 or newer on Windows after `make app`:
;   iscc /DVersion=0.1.0 packaging\windows\segstudio.iss
; Per user, without an administrator; unattended: SegStudioSetup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
; Can only be checked on Windows: that it installs, starts from the menu, and removes itself.
; The CUDA edition needs DiskSpanning=yes: what is too large for one Setup.exe goes into files beside it.
#ifndef Version
  #error "Name the version: iscc /DVersion=1.2.3"
#endif

[Setup]
AppId={{6E5B2B1C-6C0B-4C51-9C69-7C4E0E5C2D11}
AppName=SegStudio
AppVersion={#Version}
AppVerName=SegStudio {#Version}
AppPublisher=SegStudio contributors
DefaultDirName={autopf}\SegStudio
DefaultGroupName=SegStudio
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\segstudio.ico
OutputDir=..\..\dist
OutputBaseFilename=SegStudio-{#Version}-windows-x64
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
UninstallDisplayIcon={app}\SegStudioWindow.exe

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

; Modules of an earlier version would be found by a later one.
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\app\SegStudio\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\SegStudio"; Filename: "{app}\SegStudioWindow.exe"; Parameters: "gui"
Name: "{autodesktop}\SegStudio"; Filename: "{app}\SegStudioWindow.exe"; Parameters: "gui"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\SegStudio.Image"; ValueType: string; ValueData: "Medical image"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\SegStudio.Image\shell\open\command"; ValueType: string; ValueData: """{app}\SegStudioWindow.exe"" gui ""%1"""
Root: HKA; Subkey: "Software\Classes\.nii\OpenWithProgids"; ValueType: string; ValueName: "SegStudio.Image"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.nrrd\OpenWithProgids"; ValueType: string; ValueName: "SegStudio.Image"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.dcm\OpenWithProgids"; ValueType: string; ValueName: "SegStudio.Image"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\SegStudioWindow.exe"; Parameters: "gui"; Description: "{cm:LaunchProgram,SegStudio}"; Flags: nowait postinstall skipifsilent
