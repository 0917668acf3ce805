<?php
// MATCH:
$a = $b . $c;
// MATCH:
$a = $b . "x" . $c;
$a .= $b;
