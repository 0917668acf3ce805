<?php
// MATCH:
$a .= $b;
$a = $a . $b;
$a = $a . "x" . $b;
