"""``conceptgraph completion``: the script that teaches a shell our commands and concepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli.session import Session
from conceptgraph.errors import ConfigError

if TYPE_CHECKING:
    import click

# A zsh without a start-up file of its own has not loaded its completion system.
_BEFORE = {"zsh": "(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -u }\n"}
_INSTALL = {
    "bash": "echo 'eval \"$(conceptgraph completion bash)\"' >> ~/.bashrc",
    "zsh": "echo 'eval \"$(conceptgraph completion zsh)\"' >> ~/.zshrc",
    "fish": "conceptgraph completion fish > ~/.config/fish/completions/conceptgraph.fish",
}


def run(session: Session, *, shell: str) -> None:
    """Print the script that teaches SHELL commands, options and names of concepts.

    For bash and zsh, add this to the start-up file: eval "$(conceptgraph completion bash)".

    For fish, write it to ~/.config/fish/completions/conceptgraph.fish once.
    """
    from click.shell_completion import get_completion_class

    from conceptgraph.cli.group import group

    kind = get_completion_class(shell)
    if kind is None:
        raise ConfigError("no completion for this shell", where=shell)
    script = kind(group, {}, "conceptgraph", "_CONCEPTGRAPH_COMPLETE").source()
    with session.terminal.text_stream() as out:
        out.write(_BEFORE.get(shell, "") + script)
    if session.terminal.out.isatty():
        session.terminal.note(f"To install it: {_INSTALL[shell]}")


def command() -> click.Command:
    """Declare the command line."""
    import click

    from conceptgraph.cli import options as o

    return o.command(
        "completion",
        run,
        o.argument("shell", type=click.Choice(list(_INSTALL))),
        o.common(),
    )  # fmt: skip
