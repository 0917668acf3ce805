<?php
$a .= "x";
// MATCH:
$a = $a . "x";
