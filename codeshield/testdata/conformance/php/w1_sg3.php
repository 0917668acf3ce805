<?php
// MATCH:
$a = $_SERVER['HTTP_HOST'];
// MATCH:
$a = $_SERVER["HTTP_HOST"];
// MATCH:
$a = "x{$_SERVER['HTTP_HOST']}";
// MATCH:
$a = "x$_SERVER[HTTP_HOST]";
