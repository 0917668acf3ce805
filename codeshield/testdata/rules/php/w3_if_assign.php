<?php
// ruleid: w3-if-assign
if ($a = $b) { c(); }
if ($a = foo()) { c(); }
if ($a == $b) { c(); }
