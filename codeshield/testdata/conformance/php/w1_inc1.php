<?php
// MATCH:
include($a);
// MATCH:
include $b;
include_once $c;
require $d;
// MATCH:
include "x" . $e;
