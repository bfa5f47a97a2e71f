#!/usr/bin/env python3
"""Checks of documents and tracked files that need no build.

usage: checks.py docs                       links, projects, catalogue of decisions
       checks.py leaks                      secrets, private hosts, machine paths
       checks.py schema SCHEMA ACCOUNT...   accounts against the JSON Schema

Prints a line for each check, "ok  …" or "FAIL …", and what is wrong below it. Exit code 1 where one failed.
"""
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as xml
from urllib.parse import unquote, urlsplit

faulty = False


def report(name, faults):
    global faulty
    faults = list(faults)
    faulty |= bool(faults)
    print(("FAIL " if faults else "ok   ") + name)
    for fault in faults[:30]:
        print("     " + fault)


def tracked():
    listed = subprocess.run(["git", "ls-files", "-z"], capture_output=True, check=True).stdout.decode().split("\0")
    return [name for name in listed if name and os.path.isfile(name)]


def text_of(name):
    with open(name, "rb") as file:
        data = file.read()
    return None if b"\0" in data[:8000] else data.decode("utf-8", "replace")


# ---- documents

def prose(markdown):
    """Without what is shown as code."""
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^(```|~~~).*?^\1", "", markdown, flags=re.S | re.M))


def anchors(markdown):
    """The anchors that the headings get where the files are shown."""
    seen = set()
    for heading in re.findall(r"^#{1,6} +(.+?) *#*$", re.sub(r"^```.*?^```", "", markdown, flags=re.S | re.M), flags=re.M):
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).replace("`", "").lower()
        seen.add(re.sub(r"[^\w\- ]", "", plain).replace(" ", "-"))
    return seen


def broken_links(name):
    folder = os.path.dirname(name)
    markdown = text_of(name)
    targets = re.findall(r"\]\(\s*<?([^)\s>]+)>?[^)]*\)", prose(markdown)) + re.findall(r"(?:src|href)=\"([^\"]+)\"", prose(markdown))
    for target in targets:
        parts = urlsplit(target)
        if parts.scheme or parts.netloc:
            continue
        path = os.path.normpath(os.path.join(folder, unquote(parts.path))) if parts.path else name
        if not os.path.exists(path):
            yield f"{name}: {target} is not there"
        elif parts.fragment and path.endswith(".md") and parts.fragment not in anchors(text_of(path)):
            yield f"{name}: {target}: there is no such heading"


def docs():
    files = tracked()
    pages = [name for name in files if name.endswith(".md")]
    for page in pages:
        report("links of " + page, broken_links(page))

    listed = {project.get("Path") for project in xml.parse("Rashomon.slnx").iter("Project")}
    projects = {name for name in files if name.endswith(".csproj")}
    report("every project is in Rashomon.slnx", sorted(projects ^ listed))

    numbered = [name for name in files if re.fullmatch(r"docs/decisions/\d{4}-[a-z0-9-]+\.md", name)]
    index = text_of("docs/decisions/README.md")
    report("every decision is in the index", [name for name in numbered if os.path.basename(name) not in index])
    numbers = sorted(os.path.basename(name)[:4] for name in numbered)
    report("decisions are numbered without gaps", [] if numbers == [f"{n + 1:04}" for n in range(len(numbers))] else numbers)

    wanted = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE", "THIRD-PARTY-NOTICES.md"]
    report("the root has what a newcomer looks for", [name for name in wanted if name not in files])


# ---- leaks

SECRETS = [
    r"-----BEGIN [A-Z ]*PRIVATE KEY",
    r"\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,}|glpat-[\w-]{20,})",
    r"\bAKIA[0-9A-Z]{16}\b",
    r"\b(?:npm_[A-Za-z0-9]{36}|sk-[A-Za-z0-9_-]{32,}|xox[abprs]-[\w-]{10,}|oy2[a-z0-9]{43})\b",
    r"_auth(?:Token)?\s*=\s*\S",
    r"ClearTextPassword",
    r"https?://[^\s/:@\"'<>]+:[^\s/@\"'<>]+@",
]

# Written in two parts, so that this file is not found.
MACHINE = [r"(?<![\w.\-/])/" + r"work/", r"(?<![\w.\-/])/" + r"(?:home|Users)/[a-z][\w.-]*/", r"(?<![\w.\-/])/" + r"root/", r"\b[A-Z]:\\" + r"Users\\"]

# Whoever builds uses the registries that their own machine is set to.
HOSTS = [
    r"https?://[\w.-]+\.(?:internal|intranet|corp|lan|local|cluster|svc)\b",
    r"https?://(?:10\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+(?:\.\d+)?",
    r"https?://[\w.-]*(?:artifactory|nexus|verdaccio|devpi|proget)[\w.-]*",
    r"^\s*(?:@[\w-]+:)?registry\s*=",
    r"<packageSources>",
    r"\"resolved\":\s*\"https?://(?!registry\.npmjs\.org/)",
]


def found(files, patterns):
    compiled = [re.compile(pattern, re.M) for pattern in patterns]
    for name in files:
        text = text_of(name)
        for pattern in compiled if text is not None else []:
            for match in pattern.finditer(text):
                yield f"{name}:{text.count(chr(10), 0, match.start()) + 1}: {match.group(0).strip()[:80]}"


def leaks():
    files = [name for name in tracked() if name != ".ci/checks.py"]
    report("no secrets", found(files, SECRETS))
    report("no paths of a machine", found(files, MACHINE))
    # Tests and samples may name hosts: what is fetched must be told from what must not be.
    report("no private hosts or registries", found([name for name in files if not name.startswith(("tests/", "samples/"))], HOSTS))
    report("no large files", [f"{name}: {os.path.getsize(name)} bytes" for name in files if os.path.getsize(name) > 30_000_000])


# ---- schema

def schema(schema_file, accounts):
    import jsonschema

    with open(schema_file, encoding="utf-8") as file:
        contract = json.load(file)
    kind = jsonschema.validators.validator_for(contract)
    kind.check_schema(contract)
    validator = kind(contract)
    for account in accounts:
        with open(account, encoding="utf-8") as file:
            errors = sorted(validator.iter_errors(json.load(file)), key=lambda error: list(map(str, error.absolute_path)))
        report(os.path.basename(account), ("/".join(map(str, error.absolute_path)) + ": " + error.message[:200] for error in errors))


def main(arguments):
    if arguments == ["docs"]:
        docs()
    elif arguments == ["leaks"]:
        leaks()
    elif len(arguments) >= 3 and arguments[0] == "schema":
        schema(arguments[1], arguments[2:])
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
