<?php
// ruleid: globals
$x = $GLOBALS['x'];
// ruleid: globals
$x = $_GET['x'];
$x = $y['z'];
