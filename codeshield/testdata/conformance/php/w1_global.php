<?php
// MATCH:
function f() { global $a; global $b, $c; }
