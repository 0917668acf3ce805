<?php
// ERROR:
if ($a === null) { }
// ERROR:
if ($a === NULL) { }
if ($a == null) { }
