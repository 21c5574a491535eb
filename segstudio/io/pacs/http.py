"""HTTP for DICOMweb: certificates checked, sockets that can be broken off, errors as sentences."""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections.abc import Iterator
from typing import Any

from segstudio.errors import SegStudioError
from segstudio.io.pacs.credentials import Login
from segstudio.io.pacs.extra import require
from segstudio.io.pacs.records import LoginNeeded
from segstudio.io.pacs.server import Server
from segstudio.words import tr

CONNECT_S = 5.0
READ_S = 60.0


class Lines:
    """The sockets that are open now, so that another thread can break them off."""

    def __init__(self) -> None:
        self._sockets: set[socket.socket] = set()
        self._broken = False

    def add(self, line: socket.socket) -> None:
        """Remember a new connection; broken off at once when it comes too late."""
        self._sockets.add(line)
        if self._broken:
            _shut(line)

    def break_off(self) -> None:
        """Make every call that waits on a socket fail now."""
        self._broken = True
        for line in list(self._sockets):
            _shut(line)


def _shut(line: socket.socket) -> None:
    try:
        socket.socket.shutdown(line, socket.SHUT_RDWR)  # past TLS, which would wait for the other side
    except OSError:
        pass


def open_session(server: Server, login: Login | None, lines: Lines) -> Any:
    """A requests session for one server.

    Raises:
        SegStudioError: a library is missing, the CA file is none, or a password would travel in the clear.
    """
    requests = require("requests")
    if login is not None and not server.secure:
        raise SegStudioError(
            tr(
                "{name} is reached without encryption, and a password is not sent that way.", name=server.name
            ),
            tr("Enter an https address."),
        )
    session = requests.Session()
    session.trust_env = False  # neither passwords from .netrc nor another CA list from the environment
    session.proxies.update(requests.utils.get_environ_proxies(server.url))
    session.max_redirects = 3
    if login is not None:
        session.auth = (login.user.encode(), login.password.encode())
    adapter = _adapter(lines, _tls_context(server))
    session.mount("https://", adapter)
    if server.url.startswith("https:"):
        del session.adapters["http://"]  # no redirect leads out of TLS
    else:
        session.mount("http://", adapter)
    return session


def _tls_context(server: Server) -> ssl.SSLContext:
    """The system's trust, and the person's CA file on top; always with names and certificates checked."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if server.ca_file:
        try:
            context.load_verify_locations(cafile=server.ca_file)
        except (OSError, ssl.SSLError) as error:
            raise SegStudioError(
                tr("The CA file of {name} holds no certificates.", name=server.name), tr("Choose a PEM file.")
            ) from error
    return context


def tls_context(server: Server) -> ssl.SSLContext:
    """What DIMSE inside TLS trusts: the same as https."""
    return _tls_context(server)


def _adapter(lines: Lines, context: ssl.SSLContext) -> Any:
    adapters = require("requests.adapters")
    connection, pools = require("urllib3.connection"), require("urllib3.connectionpool")

    def remembered(base: Any) -> Any:
        class Remembered(base):
            def connect(self) -> None:
                super().connect()
                lines.add(self.sock)

        return Remembered

    class Http(pools.HTTPConnectionPool):  # type: ignore[name-defined]  # known only at run time
        ConnectionCls = remembered(connection.HTTPConnection)

    class Https(pools.HTTPSConnectionPool):  # type: ignore[name-defined]
        ConnectionCls = remembered(connection.HTTPSConnection)

    class Adapter(adapters.HTTPAdapter):  # type: ignore[name-defined]
        def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
            super().init_poolmanager(*args, ssl_context=context, **kwargs)
            self.poolmanager.pool_classes_by_scheme = {"http": Http, "https": Https}

        def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> Any:
            host, pool = super().build_connection_pool_key_attributes(request, True, cert)
            # The context above is the whole trust; requests would put its own list beside it.
            pool.pop("ca_certs", None)
            pool.pop("ca_cert_dir", None)
            pool["cert_reqs"] = "CERT_REQUIRED"
            return host, pool

        def send(self, request: Any, *args: Any, **kwargs: Any) -> Any:
            # Wildcards may stand in a query as they are, and some servers do not know them otherwise.
            start, mark, query = request.url.partition("?")
            request.url = start + mark + query.replace("%2A", "*").replace("%3F", "?")
            return super().send(request, *args, **kwargs)

        def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
            if url.lower().startswith("https"):
                conn.cert_reqs = "CERT_REQUIRED"

    return Adapter()


@contextlib.contextmanager
def told(server: Server, doing: str) -> Iterator[None]:
    """Turn every failure of HTTP in the block into one sentence.

    Args:
        doing: what was being done, as "searching".
    """
    requests = require("requests")
    exceptions = requests.exceptions
    name = server.name
    try:
        yield
    except SegStudioError:
        raise
    except exceptions.SSLError:
        raise SegStudioError(
            tr("The certificate of {name} could not be verified, so nothing was sent.", name=name),
            tr("If the server has a certificate of your own organisation, add its CA file to the server."),
        ) from None
    except exceptions.ConnectTimeout:
        raise SegStudioError(
            tr("{name} did not answer within {connect_s:.0f} s.", name=name, connect_s=CONNECT_S),
            tr("Check the address and the network."),
        ) from None
    except exceptions.ReadTimeout:
        raise SegStudioError(
            tr(
                "{name} sent nothing for {read_s:.0f} s while {doing}; what came before is kept.",
                name=name,
                read_s=READ_S,
                doing=in_words(doing),
            ),
            _AGAIN,
        ) from None
    except exceptions.HTTPError as error:
        raise _http_error(server, doing, error.response) from None
    except (exceptions.ChunkedEncodingError, exceptions.ContentDecodingError):
        raise cut(server, doing) from None
    except exceptions.JSONDecodeError:
        raise wrong_content(server, tr("no valid JSON")) from None
    except (exceptions.InvalidSchema, exceptions.TooManyRedirects):
        raise SegStudioError(
            tr("{name} leads to another address that is not safe to follow.", name=name)
        ) from None
    except exceptions.ConnectionError as error:
        if _was_open(error):
            raise cut(server, doing) from None
        if "NameResolutionError" in repr(error):
            raise SegStudioError(
                tr("The address of {name} is not known to the network.", name=name),
                tr("Check how the host is written."),
            ) from None
        raise SegStudioError(
            tr("{name} cannot be reached: nothing accepts connections at its address.", name=name),
            tr("Check address, port and network."),
        ) from None
    except exceptions.RequestException:
        raise SegStudioError(
            tr("The connection to {name} failed while {doing}.", name=name, doing=in_words(doing)), _AGAIN
        ) from None


_AGAIN = tr("Try again; what has been transferred is not transferred again.")


def in_words(doing: str) -> str:
    """What was being done, as a part of a sentence."""
    words = {"searching": tr("searching"), "retrieving": tr("retrieving"), "storing": tr("storing")}
    return words.get(doing, doing)


def cut(server: Server, doing: str) -> SegStudioError:
    """The connection ended too soon."""
    return SegStudioError(
        tr(
            "The connection to {name} was cut while {doing}; what came before is kept.",
            name=server.name,
            doing=in_words(doing),
        ),
        _AGAIN,
    )


def wrong_content(server: Server, what: str) -> SegStudioError:
    """The answer is none of DICOMweb."""
    return SegStudioError(
        tr("{name} answered with {what} instead of DICOM.", name=server.name, what=what),
        tr("The address may lead to a web page; it should end at the DICOMweb service, as in …/dicom-web."),
    )


def _was_open(error: Exception) -> bool:
    """Whether a connection was there and broke, as against one that never came about."""
    words = repr(error)
    return "NewConnectionError" not in words and "MaxRetryError" not in words


def _http_error(server: Server, doing: str, response: Any) -> SegStudioError:
    code, name = response.status_code, server.name
    if code == 401:
        if "Authorization" in response.request.headers:
            return LoginNeeded(tr("{name} does not accept this user name and password.", name=name))
        return LoginNeeded(tr("{name} wants a user name and password.", name=name))
    if code == 403:
        return LoginNeeded(
            tr("{name} does not allow this user to do that ({doing}).", name=name, doing=in_words(doing)),
            tr("Log in as another user."),
        )
    if code == 404:
        return SegStudioError(
            tr("{name} has nothing at this address (404) while {doing}.", name=name, doing=in_words(doing)),
            tr("Check the address of DICOMweb; or the study is no longer there."),
        )
    if code == 409:
        return SegStudioError(tr("{name} refused to store the file (409).", name=name))
    if code == 413:
        return SegStudioError(tr("{name} finds the file too large to store (413).", name=name))
    if code >= 500:
        return SegStudioError(
            tr(
                "{name} reported an error of its own ({code}) while {doing}.",
                name=name,
                code=code,
                doing=in_words(doing),
            ),
            tr("Try again later."),
        )
    return SegStudioError(
        tr("{name} refused the request ({code}) while {doing}.", name=name, code=code, doing=in_words(doing))
    )
