<?php
// MATCH:
if ($a == $b) {}
if ($a === $b) {}
// MATCH:
if (md5($a) == "x") {}
$c = $a != $b;
