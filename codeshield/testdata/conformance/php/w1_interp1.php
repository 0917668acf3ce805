<?php
// MATCH:
$a = "x $b y";
// MATCH:
$a = "x {$c} y";
// MATCH:
$a = "x ${d} y";
// MATCH:
$a = "x $e[0] y";
// MATCH:
$a = "x {$f->g} y";
$a = "x";
// MATCH:
$a = <<<EOT
foo $h
EOT;
