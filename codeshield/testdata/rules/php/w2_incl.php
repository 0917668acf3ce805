<?php
// ruleid: w2-incl
include($_GET['p']);
// ruleid: w2-incl
include "x/" . $_GET['p'];
require_once 'a.php';
$f = $_GET['f'];
// ruleid: w2-incl
require $f . '.php';
// ruleid: w2-incl
include_once($f);
