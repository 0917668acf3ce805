<?php
// ERROR:
use Full\Name\Thing;
use Full\Name\Other;
