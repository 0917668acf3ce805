<?php
// ERROR:
if ($a == $a) { }
if ($a == $b) { }
