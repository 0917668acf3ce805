<?php
// MATCH:
$a = "x" . $b;
// MATCH:
$a = "x" . $b . "y";
// MATCH:
$a = 'x' . foo($c);
$a = "x$b";
$a = $d . "x";
