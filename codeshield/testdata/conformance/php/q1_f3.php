<?php
// MATCH:
$a .= "x";
$a = $a . "x";
$a = $a . "x" . "y";
