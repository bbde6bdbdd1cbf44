package dev.isomer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void onlyHttpsIsToldToStayHttps() throws Exception {
        assertThat(headers(true)).containsEntry("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        assertThat(headers(false))
                .doesNotContainKey("Strict-Transport-Security")
                .containsKey("Content-Security-Policy");
    }

    private static Map<String, String> headers(boolean secure) throws Exception {
        Map<String, String> headers = new HashMap<>();
        HttpServletRequest request = stub(HttpServletRequest.class, (name, arguments) -> secure);
        HttpServletResponse response = stub(
                HttpServletResponse.class,
                (name, arguments) -> headers.put((String) arguments[0], (String) arguments[1]));
        new SecurityHeaders().doFilter(request, response, (ignoredRequest, ignoredResponse) -> {});
        return headers;
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T stub(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
