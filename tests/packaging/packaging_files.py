# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
#
# packaging_files.py CHECK SOURCES VERSION PROGRAM…: one check of the files below packaging/, .github/ and resources/ that
# no compiler sees. Ends with 77 where a tool is missing, after the name of its package.
import configparser
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SKIPPED = 77
APP_ID = "io.github.wsman_explorer.wsman_explorer"
sources, version, programs = Path(sys.argv[2]), sys.argv[3], sys.argv[4:]
linux = sources / "packaging/linux"
macos = sources / "packaging/macos"


def expect(condition, message):
    if not condition:
        sys.exit(f"FAILED: {message}")


def skip(package):
    print(f"SKIPPED: the package {package} is missing")
    sys.exit(SKIPPED)


def run(package, command, *arguments):
    """Runs a tool and expects that it has nothing to say against; answers what it said."""
    if not shutil.which(command):
        skip(package)
    result = subprocess.run([command, *map(str, arguments)], capture_output=True, text=True)
    expect(result.returncode == 0, f"{command} says: {result.stdout}{result.stderr}")
    return result


def desktop_entries():
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str
    parser.read(linux / "wsman-explorer.desktop", encoding="utf-8")
    return parser


def media_type_element():
    return ElementTree.parse(linux / "wsman-explorer.mime.xml").find("{*}mime-type")


def png_size(path):
    header = path.read_bytes()[:24]
    expect(header.startswith(b"\x89PNG"), f"{path} is no PNG")
    return struct.unpack(">II", header[16:24])


def desktop_file():
    result = run("desktop-file-utils", "desktop-file-validate", linux / "wsman-explorer.desktop")
    expect(not result.stdout, f"desktop-file-validate says: {result.stdout}")
    entry = desktop_entries()["Desktop Entry"]
    expect(entry["MimeType"] == media_type_element().get("type") + ";", "the media types differ")
    expect("%f" in entry["Exec"], "a list that is opened must reach the program")
    # By this the windows are told to belong to the desktop file.
    main = (sources / "src/main.cpp").read_text(encoding="utf-8")
    expect(f'setDesktopFileName(u"{entry["StartupWMClass"]}"_s)' in main, "main.cpp names another desktop file")


def metainfo():
    path = linux / f"{APP_ID}.metainfo.xml"
    run("appstream", "appstreamcli", "validate", "--no-net", "--pedantic", path)
    component = ElementTree.parse(path)
    expect(component.findtext("id") == APP_ID, "the id is not that of the file's name")
    expect((linux / f"{APP_ID}.yml").exists(), "the Flatpak has another id")
    expect(component.find("releases/release").get("version") == version, "the newest release is not this version")
    expect((linux / "changelog").read_text().startswith(f"wsman-explorer ({version})"), "changelog is of another version")
    expect((linux / f"{component.findtext('launchable')}").exists(), "there is no such desktop file")
    expect(component.findtext("provides/mediatype") == media_type_element().get("type"), "the media types differ")
    for image in component.iter("image"):
        file = sources / image.text.split("/main/", 1)[1]
        expect(file.exists(), f"there is no picture {file}")
        expect(png_size(file) == (int(image.get("width")), int(image.get("height"))), f"{file} has another size")


def media_type():
    with tempfile.TemporaryDirectory() as folder:
        packages = Path(folder, "packages")
        packages.mkdir()
        shutil.copy(linux / "wsman-explorer.mime.xml", packages)
        run("shared-mime-info", "update-mime-database", folder)
        globs = Path(folder, "globs2").read_text()
        expect("application/x-wsman-explorer-list+json:*.wsmanlist" in globs, "*.wsmanlist has no media type")


def icons():
    for drawing, sizes in (("app/wsman-explorer", (16, 24, 32, 48, 64, 128, 256, 512)),
                           ("mimetype/wsman-explorer-list", (16, 24, 32, 48, 64, 128, 256))):
        base = sources / "resources" / drawing
        ElementTree.parse(f"{base}.svg")
        for size in sizes:
            expect(png_size(Path(f"{base}-{size}.png")) == (size, size), f"{base}-{size}.png has another size")
    ElementTree.parse(sources / "resources/app/wsman-explorer-symbolic.svg")
    icns = (sources / "resources/app/wsman-explorer.icns").read_bytes()
    expect(icns[:4] == b"icns" and struct.unpack(">I", icns[4:8])[0] == len(icns), "the icon of macOS is damaged")
    for kind in (b"ic08", b"ic09", b"ic10"):
        expect(kind in icns, f"the icon of macOS lacks {kind}")


def manual_pages():
    for program in programs:
        page = linux / f"{Path(program).name}.1.in"
        result = run("man-db", "man", "--warnings", "--encoding=UTF-8", "--local-file", page)
        expect(not result.stderr, f"man says of {page.name}: {result.stderr}")
        text = page.read_text(encoding="utf-8").replace("\\-", "-")
        usage = subprocess.run([program, "--help"], capture_output=True, text=True, timeout=30).stdout
        options = re.findall(r"^ +(?:-\w, )?(--[a-z-]+)", usage, re.MULTILINE)
        expect("--help" in options, f"{program} does not tell its options: {usage}")
        for option in options:
            expect(option in text, f"{page.name} does not tell of {option}")


def property_lists():
    filled = re.sub(r"@(\w+)@", r"\1", (macos / "Info.plist.in").read_text(encoding="utf-8"))
    info = plistlib.loads(filled.encode())
    for key in ("NSLocalNetworkUsageDescription", "LSMinimumSystemVersion", "NSHumanReadableCopyright"):
        expect(info[key], f"Info.plist lacks {key}")
    expect(info["NSRequiresAquaSystemAppearance"] is False, "the window would not follow the dark appearance")
    exported = info["UTExportedTypeDeclarations"][0]
    expect(exported["UTTypeIdentifier"] in info["CFBundleDocumentTypes"][0]["LSItemContentTypes"],
           "what is exported is not what is opened")
    tags = exported["UTTypeTagSpecification"]
    glob = media_type_element().find("{*}glob").get("pattern")
    expect([f"*.{suffix}" for suffix in tags["public.filename-extension"]] == [glob], "the suffixes differ")
    expect(tags["public.mime-type"] == [media_type_element().get("type")], "the media types differ")
    rights = plistlib.loads((macos / "entitlements.plist").read_bytes())
    expect(list(rights) == ["com.apple.security.network.client"], f"more is asked for than is needed: {list(rights)}")


def yaml_files():
    try:
        import yaml
    except ImportError:
        skip("python3-yaml")
    manifest = yaml.safe_load((linux / f"{APP_ID}.yml").read_text(encoding="utf-8"))
    expect(manifest["id"] == APP_ID, "the Flatpak has another id")
    workflows = sorted((sources / ".github/workflows").glob("*.yml"))
    expect(workflows, "there are no workflows")
    for path in workflows:
        workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
        expect(workflow["permissions"] == {"contents": "read"}, f"{path.name} asks for more rights than to read")
        expect(workflow["concurrency"]["cancel-in-progress"], f"{path.name} goes on for what is overtaken")
        for name, job in workflow["jobs"].items():
            expect("timeout-minutes" in job, f"{path.name}: {name} may hang for hours")
            for step in job["steps"]:
                expect(re.fullmatch(r"[\w./-]+@v\d+", step.get("uses", "x/y@v1")), f"{path.name}: {step} is not pinned")
                for command in re.findall(r"packaging/[\w/.-]+", step.get("run", "")):
                    expect((sources / command).exists(), f"{path.name}: there is no {command}")


CHECKS = (desktop_file, metainfo, media_type, icons, manual_pages, property_lists, yaml_files)
{check.__name__: check for check in CHECKS}[sys.argv[1]]()
