"""Join the page's ES modules into one inline script.

A page that opens from disk cannot import modules (each file is an origin of its own), and
import maps of ``data:`` addresses would need a policy that lets data run. So the modules are
joined when a page is written: each becomes a function that returns its exports, in an order in
which every module follows those it imports. The modules keep to a small part of the language,
and what lies outside it is refused: named imports of sibling files, at the top of a file, and
exported functions, classes and constants.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter

_IMPORT = re.compile(r'^import \{([^}]*)\} from "\./([a-z_]+)\.js";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export ((?:async )?(?:function\*?|class|const) (\w+))", re.MULTILINE)
_LEFTOVER = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


def join_modules(sources: Mapping[str, str], entry: str) -> str:
    r"""Return one script that runs ``entry`` with all it imports.

    Parameters
    ----------
    sources : mapping of str to str
        Module name (file name without ``.js``) to its text.
    entry : str
        Name of the module to start with.

    Raises
    ------
    ValueError
        If a module is missing, modules import each other in a circle, or one uses an import or
        export of another form.

    Examples
    --------
    >>> print(join_modules({"a": "export const one = 1;\n"}, "a"))
    "use strict";
    const module_a = (() => {
    const one = 1;
    return { one };
    })();
    """
    imports: dict[str, list[str]] = {}
    waiting = [entry]
    while waiting:
        name = waiting.pop()
        if name in imports:
            continue
        if name not in sources:
            raise ValueError(f"module not found: {name}.js")
        imports[name] = [match[2] for match in _IMPORT.finditer(sources[name])]
        waiting.extend(imports[name])
    try:
        order = list(TopologicalSorter(dict(sorted(imports.items()))).static_order())
    except CycleError as error:
        raise ValueError(f"modules import each other: {' -> '.join(error.args[1])}") from error
    return '"use strict";\n' + "\n".join(_wrap(name, sources[name]) for name in order)


def _wrap(name: str, source: str) -> str:
    body = _IMPORT.sub(
        lambda match: f"const {{{_renames(match[1])}}} = module_{match[2]};\n", source
    )
    exported = [match[2] for match in _EXPORT.finditer(body)]
    body = _EXPORT.sub(lambda match: match[1], body)
    leftover = _LEFTOVER.search(body)
    if leftover:
        raise ValueError(f"{name}.js: not a form of import or export known here: {leftover[0]}")
    returned = f"return {{ {', '.join(exported)} }};\n" if exported else ""
    return f"const module_{name} = (() => {{\n{body.rstrip()}\n{returned}}})();"


def _renames(names: str) -> str:
    """``a, b as c`` in an import is ``a, b: c`` in a pattern."""
    return re.sub(r"(\w+)\s+as\s+(\w+)", r"\1: \2", names)
