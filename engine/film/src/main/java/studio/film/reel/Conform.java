package studio.film.reel;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR0;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BITEXACT;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU709;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INP;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import studio.film.picture.Picture;

/// Brings sRGB pictures to what H.264 stores: studio-range luma and half-size colour differences of BT.709. Odd sides
/// are made even by repeating the last column or row.
final class Conform {
    private static final int NEUTRAL = 1 << 16;

    private final int width;
    private final int height;
    private final AVFrame source;
    private final AVFrame converted;
    private final SwsContext scaler;

    Conform(int pictureWidth, int pictureHeight) throws EncoderException {
        width = pictureWidth + pictureWidth % 2;
        height = pictureHeight + pictureHeight % 2;
        source = frame(AV_PIX_FMT_BGR0);
        converted = frame(AV_PIX_FMT_YUV420P);
        converted.color_range(AVCOL_RANGE_MPEG);
        converted.colorspace(AVCOL_SPC_BT709);
        converted.color_primaries(AVCOL_PRI_BT709);
        converted.color_trc(AVCOL_TRC_BT709);
        scaler = sws_getContext(
                width,
                height,
                AV_PIX_FMT_BGR0,
                width,
                height,
                AV_PIX_FMT_YUV420P,
                SWS_BICUBIC | SWS_ACCURATE_RND | SWS_BITEXACT | SWS_FULL_CHR_H_INP,
                null,
                null,
                (DoublePointer) null);
        IntPointer matrix = sws_getCoefficients(SWS_CS_ITU709);
        sws_setColorspaceDetails(scaler, matrix, 1, matrix, 0, 0, NEUTRAL, NEUTRAL);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// The picture as an encoder takes it; the same frame object each time.
    AVFrame frame(Picture picture) throws EncoderException {
        if (picture.width() + picture.width() % 2 != width || picture.height() + picture.height() % 2 != height) {
            throw new IllegalArgumentException("a frame of another size than its movie");
        }
        int stride = source.linesize(0) / Integer.BYTES;
        IntPointer rows = new IntPointer(source.data(0));
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            int from = Math.min(y, picture.height() - 1) * picture.width();
            System.arraycopy(picture.rgb(), from, row, 0, picture.width());
            row[width - 1] = picture.rgb()[from + picture.width() - 1];
            rows.position((long) y * stride).put(row, 0, width);
        }
        H264.check(av_frame_make_writable(converted), "no memory for a frame");
        H264.check(
                sws_scale(scaler, source.data(), source.linesize(), 0, height, converted.data(), converted.linesize()),
                "a frame was not converted");
        return converted;
    }

    void close() {
        sws_freeContext(scaler);
        av_frame_free(source);
        av_frame_free(converted);
    }

    private AVFrame frame(int pixelFormat) throws EncoderException {
        AVFrame frame = av_frame_alloc();
        frame.format(pixelFormat);
        frame.width(width);
        frame.height(height);
        H264.check(av_frame_get_buffer(frame, 0), "no memory for a frame");
        return frame;
    }
}
