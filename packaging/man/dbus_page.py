#!/usr/bin/env python3
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""dbus_page.py OUTPUT XML...: the manual page of the D-Bus interfaces, from their files.

The comment before an element of the XML is its documentation."""
import re
import sys
import textwrap
import xml.etree.ElementTree as ElementTree

HEAD = """.Dd November 21, 2026
.Dt ORG.NAVALIS.NAVALIS1 5
.Os
.Sh NAME
.Nm org.navalis.Navalis1
.Nd D-Bus interfaces of navalis-helper
.Sh DESCRIPTION"""

TAIL = """.Sh SEE ALSO
.Xr navalisctl 1 ,
.Xr navalis.conf 5 ,
.Xr navalis-helper 8 ,
.Xr polkit 8"""


# One that does not end a macro's argument.
ARGUMENT_SPACE = "\\ "


def escaped(text):
    text = text.replace("\\", "\\e").replace('"', "\\(dq")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.MULTILINE)


def prose(comment):
    """A comment as text, each sentence on a line of its own; blank lines part paragraphs."""
    paragraphs = re.split(r"\n\s*\n", comment.strip())
    for number, paragraph in enumerate(paragraphs):
        if number > 0:
            yield ".Pp"
        text = " ".join(paragraph.split())
        if not text.endswith((".", ":", "?")):
            text += "."
        for sentence in re.split(r"(?<=[.?!]) (?=[A-Z\"])", text):
            yield escaped("\n".join(textwrap.wrap(sentence, 72, break_long_words=False, break_on_hyphens=False)))


def arguments(element, direction):
    found = [a for a in element.findall("arg") if a.get("direction", "out") == direction]
    return ", ".join(f"{a.get('name')} {a.get('type')}" for a in found)


def signature(element):
    if element.tag == "property":
        return f"{element.get('name')} {element.get('type')}"
    if element.tag == "signal":
        return f"{element.get('name')}({arguments(element, 'out')})"
    answer = arguments(element, "out")
    return f"{element.get('name')}({arguments(element, 'in')})" + (f" -> {answer}" if answer else "")


def entries(interface):
    """Pairs of element and comment. A comment stands for all elements up to the next one."""
    comment = ""
    for child in interface:
        if child.tag is ElementTree.Comment:
            comment = child.text
        elif child.tag in ("property", "method", "signal"):
            yield child, comment


def section(title, found):
    if not found:
        return
    yield ".Pp"
    yield f"{title}:"
    yield ".Bl -tag -width Ds"
    for number, (element, comment) in enumerate(found):
        yield ".It Ic " + signature(element).replace("->", "\\(->").replace(" ", ARGUMENT_SPACE)
        shared = number + 1 < len(found) and found[number + 1][1] is comment
        if comment and not shared:
            yield from prose(comment)
    yield ".El"


def page(paths):
    yield HEAD
    for path in paths:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        # The parser drops what stands before the root.
        about = "".join(re.findall(r"<!--(.*?)-->", text.split("<node>", 1)[0], re.DOTALL))
        about = re.sub(r"^\s*SPDX-.*$", "", about, flags=re.MULTILINE)
        parser = ElementTree.XMLParser(target=ElementTree.TreeBuilder(insert_comments=True))
        for interface in ElementTree.fromstring(text, parser=parser).iter("interface"):
            yield f".Ss {interface.get('name')}"
            if about.strip():
                yield from prose(about)
            all_entries = list(entries(interface))
            for tag, title in (("property", "Properties"), ("method", "Methods"), ("signal", "Signals")):
                yield from section(title, [e for e in all_entries if e[0].tag == tag])
    yield TAIL


def main():
    output, *paths = sys.argv[1:]
    licence = '.\\" SPDX-FileCopyrightText: Navalis contributors\n.\\" SPDX-License-Identifier: GPL-2.0-or-later\n'
    with open(output, "w", encoding="utf-8") as file:
        file.write(licence + "\n".join(page(paths)) + "\n")


main()
