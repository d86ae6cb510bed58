# SPDX-FileCopyrightText: 2026 The Recentre authors
# SPDX-License-Identifier: GPL-3.0-or-later
# CTest's log -> "N passed, N failed": Qt's test functions (each row of data; not initTestCase and cleanupTestCase), and
# one for a test that has none. A program that failed without naming a function, or never ended, is one failure.
function close_test() {
  if (!name) return
  if (ok) passed += p ? p : 1
  else { passed += p; failed += f ? f : 1 }
  name = ""
}
/^[0-9]+\/[0-9]+ Testing: / { close_test(); name = $3; p = f = ok = 0; next }
/^PASS   : / { if ($0 !~ /::(initTestCase|cleanupTestCase)\(\)$/) p++; next }
/^(FAIL!  |XPASS  ): / { f++; next }
/^SKIP   : / { skipped[++skips] = $0; next }
/^Test Passed\.$/ { ok = 1 }
END {
  close_test()
  if (skips) { printf "\nSkipped:\n"; for (i = 1; i <= skips; i++) print "  " substr(skipped[i], 10) }
  printf "%d passed, %d failed\n", passed, failed
}
