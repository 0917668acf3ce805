<?php
use Full\Name\Thing as T;
// ERROR:
$a = new T();
$b = new Thing();
