<?php
function f() {
  $q = source();
  $m = 3;
  sink($q + 1);
  sink($q + $w);
  sink($q - $w);
  sink($q * $w);
  sink($q / $w);
  sink($q % $w);
  // ruleid: safe-numbers
  sink($q ** $w);
  sink($q / 2);
  sink($q % 2);
  // ruleid: safe-numbers
  sink($q ** 2);
  // ruleid: safe-numbers
  sink($q . 2);
  // ruleid: safe-numbers
  sink($q & $m);
}
