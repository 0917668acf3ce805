<?php
// MATCH:
list($a, $b) = foo();
[$a, $b] = foo();
foreach ($x as list($a, $b)) {}
