<?php
use Full\Name\Thing;
// ERROR:
$a = new Thing(1);
$b = new Other(1);
