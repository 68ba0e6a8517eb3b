"""Writes what a packed seed is made of, as SPDX 2.3 in JSON.

    bill_of_materials.py VERSION "PACKAGE (>= VERSION), ..."

The Swift packages come from Package.resolved and the libraries that are linked at run time from the Debian
package's dependencies.
"""

import datetime
import json
import os
import re
import subprocess
import sys

version, needs = sys.argv[1:]
root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
# Tests only.
NOT_LINKED = {"yams"}


def package(name, version, location, comment):
    return {
        "SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name),
        "name": name,
        "versionInfo": version,
        "downloadLocation": location,
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION",
        "comment": comment,
    }


seed = package("seed", version, "NOASSERTION", "The command.")
parts = []
with open(os.path.join(root, "Package.resolved")) as file:
    for pin in json.load(file)["pins"]:
        if pin["identity"] in NOT_LINKED:
            continue
        state = pin["state"]
        parts.append(
            package(
                pin["identity"],
                state.get("version", state["revision"]),
                f"git+{pin['location']}@{state['revision']}",
                "Linked statically.",
            )
        )
compiler = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
found = re.search(r"Swift version (\S+)", compiler)
parts.append(
    package("swift", found.group(1) if found else "unknown", "https://github.com/swiftlang/swift", "Its libraries are linked statically.")
)
for need in filter(None, (part.strip() for part in needs.split(","))):
    name, _, least = need.partition(" ")
    parts.append(package(name, least.strip("() ") or "any", "NOASSERTION", "Linked when it starts."))

time = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
print(
    json.dumps(
        {
            "spdxVersion": "SPDX-2.3",
            "dataLicense": "CC0-1.0",
            "SPDXID": "SPDXRef-DOCUMENT",
            "name": f"seed-{version}",
            "documentNamespace": f"https://spdx.org/spdxdocs/seed-{version}-{int(time.timestamp())}",
            "creationInfo": {"created": time.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: bin/package"]},
            "packages": [seed] + parts,
            "relationships": [
                {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-seed"}
            ]
            + [
                {
                    "spdxElementId": "SPDXRef-seed",
                    "relationshipType": "STATIC_LINK" if "statically" in part["comment"] else "DYNAMIC_LINK",
                    "relatedSpdxElement": part["SPDXID"],
                }
                for part in parts
            ],
        },
        indent=2,
    )
)
