"""``python -m seolint``: the command line."""

import sys

from seolint.cli import main

sys.exit(main())
