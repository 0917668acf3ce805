<?php function g($a) {
  if ($a) return 0;
  if ($a) { return 0; }
  if ($a) foo($a);
  // MATCH:
  if ($a) { foo($a); } else bar();
  if ($a) foo($a); else bar();
  if ($a) { bar(); foo($a); bar(); }
  while ($a) foo($a);
  while ($a) { foo($a); }
  for (;;) foo($a);
  for (;;) { foo($a); }
}
