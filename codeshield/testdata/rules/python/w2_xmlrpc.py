# ruleid: w2-xmlrpc
import xmlrpclib
# ruleid: w2-xmlrpc
from SimpleXMLRPCServer import Foo
# ruleid: w2-xmlrpc
from xmlrpc.client import ServerProxy as SP
from xmlrpc import client
# ruleid: w2-xmlrpc
from lxml import etree, html
# ruleid: w2-xmlrpc
import lxml.etree
