package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class InvocationTest {
    /** The property is set for the time of the test alone. */
    @Test
    void aLauncherIsNamedAsItWasTyped() {
        System.setProperty("pacesetter.launcher", "my tools/pacesetter");
        try {
            assertThat(Invocation.ofThisProgram().with("status").text()).isEqualTo("'my tools/pacesetter' status");
        } finally {
            System.clearProperty("pacesetter.launcher");
        }
    }

    @Test
    void wordsAShellWouldTakeApartAreQuoted() {
        String text = Invocation.ofThisProgram()
                .with("run", "my scenario.yaml", "--set", "evidence.noise=.1", "it's")
                .text();
        assertThat(text).isEqualTo("pacesetter run 'my scenario.yaml' --set evidence.noise=.1 'it'\\''s'");
        assertThat(Invocation.words(text))
                .containsExactly("pacesetter", "run", "my scenario.yaml", "--set", "evidence.noise=.1", "it's");
    }

    @Test
    void theCommandComesAfterHoweverTheProgramWasStarted() {
        assertThat(Invocation.command("java -jar target/pacesetter.jar sweep s.yaml --out sensitivity"))
                .startsWith("sweep");
        assertThat(Invocation.command("'my tools/pacesetter' sensitivity s.yaml"))
                .startsWith("sensitivity");
        assertThat(Invocation.command("")).isEmpty();
    }
}
