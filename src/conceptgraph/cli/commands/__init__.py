"""The commands: ``<name>.py`` holds ``command``, imported when it is asked for."""
